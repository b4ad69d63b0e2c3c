/** How the files of pilots are named, as the server has it: capitals make no difference. */
export const PILOT_FILES = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";
