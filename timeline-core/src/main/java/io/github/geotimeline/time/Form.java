package io.github.geotimeline.time;

import java.time.MonthDay;
import java.util.Optional;

/** One of the ways in which EDTF writes a time: a date, a date with a time of day, an interval. */
sealed interface Form permits DateForm, TimeForm, IntervalForm {

    /** The EDTF text; two forms are equal exactly if their texts are. */
    String text();

    /** The first day on which it can have been, or {@link Days#NO_EARLIEST}. */
    long earliest();

    /** The last day on which it can have been, or {@link Days#NO_LATEST}. */
    long latest();

    Granularity granularity();

    boolean isYearless();

    /** Tells whether it is a day, or an interval whose dates are days, without a qualifier or time of day. */
    boolean isFromDayToDay();

    boolean isUncertain();

    boolean isApproximate();

    /** Month and day, if it is a day. */
    Optional<MonthDay> monthDay();

    /** The same, with the qualifier added to every date in it. */
    Form qualified(Qualifier added);

    /** The same with the year filled in; empty if the day is not in that year. */
    Optional<Form> inYear(int year);

    /** What stands at the start of an interval that begins with this. */
    Boundary start();

    /** What stands at the end of an interval that ends with this. */
    Boundary end();
}
