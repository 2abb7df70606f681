package io.github.geotimeline.time;

/** Times of a day: parts and clock times. */
final class TimeResolver {

    private TimeResolver() {}

    static Resolution resolve(Meaning.InPart told, Scene scene) {
        Resolution day = told.on().in(scene);
        return day.as(TimexType.TIME, day.value() + "T" + told.part().letters());
    }

    static Resolution resolve(Meaning.AtTime told, Scene scene) {
        Resolution day = told.on().in(scene);
        String minute = CalendarPeriod.digits(told.minute().orElse(0), 2);
        return day.as(TimexType.TIME, day.value() + "T" + CalendarPeriod.digits(told.hour(), 2) + ":" + minute);
    }

    static Resolution resolve(Meaning.SameDay told, Scene scene) {
        return scene.day(told.anchor())
                .map(day -> Resolution.of(CalendarPeriod.day(day)))
                .orElseGet(() -> Resolution.open(Unit.DAY));
    }
}
