package io.github.geotimeline.time;

/**
 * A date or date-time that the text writes in the international format.
 *
 * @param year the year
 * @param month the month, as written, which may be out of range
 * @param day the day, as written, which may be out of range
 * @param time the time of day as written, from {@code T}; empty if there is none
 */
record Timestamp(int year, int month, int day, String time) {}
