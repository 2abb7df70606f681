package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day with a time of day, to the second, and perhaps an offset from UTC. The day is the one that was told. */
record TimeForm(DateForm date, LocalTime time, Optional<ZoneOffset> offset) implements Form {

    static TimeForm of(LocalDate date, LocalTime time, Optional<ZoneOffset> offset) {
        offset.filter(shift -> shift.getTotalSeconds() % 60 != 0).ifPresent(shift -> {
            throw new IllegalArgumentException("offset must be of whole minutes, was " + shift);
        });
        return new TimeForm(DateForm.of(date), time.truncatedTo(ChronoUnit.SECONDS), offset);
    }

    static TimeForm of(LocalDateTime time) {
        return of(time.toLocalDate(), time.toLocalTime(), Optional.empty());
    }

    static TimeForm of(OffsetDateTime time) {
        return of(time.toLocalDate(), time.toLocalTime(), Optional.of(time.getOffset()));
    }

    @Override
    public String text() {
        return date.text()
                + 'T'
                + two(time.getHour())
                + ':'
                + two(time.getMinute())
                + ':'
                + two(time.getSecond())
                + offset.map(ZoneOffset::getId).orElse("");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public long earliest() {
        return date.earliest();
    }

    @Override
    public long latest() {
        return date.latest();
    }

    @Override
    public Granularity granularity() {
        return Granularity.TIME;
    }

    @Override
    public boolean isYearless() {
        return false;
    }

    @Override
    public boolean isFromDayToDay() {
        return false;
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public Optional<MonthDay> monthDay() {
        return date.monthDay();
    }

    /** EDTF has no qualifier for a time of day, so that only the day is left. */
    @Override
    public Form qualified(Qualifier added) {
        return date.qualified(added);
    }

    @Override
    public Optional<Form> inYear(int year) {
        throw new IllegalStateException(text() + " has a year");
    }

    @Override
    public Boundary start() {
        return date;
    }

    @Override
    public Boundary end() {
        return date;
    }
}
