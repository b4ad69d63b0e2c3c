/** How the files of pilots are named, as the server has it: capitals make no difference. */
export const pilotFiles = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";
