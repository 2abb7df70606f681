package io.github.geotimeline.benchmark;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Observations as ten years of news might give them: a few countries are in most of the news, a few kinds of event too, most
 * are known to the day, and what is told by one article is often told by others. The same number and seed give the same.
 */
final class SyntheticNews {

    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private static final int DAYS = 3652;
    private static final int COUNTRIES = 190;
    private static final int PLACES_PER_COUNTRY = 20;
    private static final int TELLINGS_PER_ARTICLE = 6;
    private static final List<EventType> KINDS = List.of(EventType.values()).subList(0, EventType.values().length - 1);

    private final Random random;
    private final List<Country> countries = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Source article;
    private int articles;

    private SyntheticNews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < COUNTRIES; i++) {
            Country country = new Country(code(i), "Country " + code(i));
            countries.add(country);
            for (int j = 0; j < PLACES_PER_COUNTRY; j++) {
                places.add(new Place("Town " + j + " in " + code(i), Optional.of(country)));
            }
        }
    }

    /** The code of the country that is in the news more often the lower its number is. */
    static String code(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + 'X';
    }

    /** Returns observations in the order in which they were made, which is not that of time. */
    static List<Observation> observations(int number, long seed) {
        SyntheticNews news = new SyntheticNews(seed);
        List<Observation> observations = new ArrayList<>(number);
        List<Facts> recent = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            if (i % TELLINGS_PER_ARTICLE == 0) {
                news.nextArticle(seed);
            }
            boolean again = !recent.isEmpty() && news.random.nextInt(3) == 0;
            Facts facts = again ? recent.get(news.random.nextInt(recent.size())) : news.facts();
            if (!again && recent.size() < 1000) {
                recent.add(facts);
            } else if (!again) {
                recent.set(news.random.nextInt(recent.size()), facts);
            }
            observations.add(news.telling(facts, i % TELLINGS_PER_ARTICLE));
        }
        return observations;
    }

    private void nextArticle(long seed) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        article = new Source(
                "article-" + seed + "-" + articles++,
                Optional.of("paper " + random.nextInt(100)),
                Optional.empty(),
                Optional.of(day));
    }

    private Observation telling(Facts facts, int number) {
        String sentence = "The " + facts.kind() + " of " + facts.when() + " was told of in sentence " + random.nextInt()
                + ", as the words of an article tell what happened, to whom and where.";
        int start = number * 200;
        return Observation.builder(facts, article)
                .sentence(new Span(start, start + sentence.length()), sentence)
                .span(new Span(start + 4, start + 60))
                .trigger(facts.kind())
                .rule("synthetic." + facts.kind())
                .grounds(List.of("the day is named"))
                .occurrence(number)
                .build();
    }

    private Facts facts() {
        EventType kind = KINDS.get(skewed(KINDS.size()));
        Details.Builder details = Details.builder();
        for (Field field : kind.fields()) {
            boolean isParty = field.kind() == Field.Kind.ACTORS && random.nextInt(10) > 0;
            if (isParty) {
                details.actor(field.name(), country());
            }
            if (field.kind() == Field.Kind.QUANTITY && random.nextInt(3) == 0) {
                details.quantity(field.name(), Quantity.exactly(1 + skewed(100)));
            }
        }
        Optional<Place> place =
                random.nextInt(2) == 0 ? Optional.empty() : Optional.of(places.get(skewed(places.size())));
        return new Facts(kind.displayName(), status(), Intent.NONE, when(), place, details.build());
    }

    private Status status() {
        int dice = random.nextInt(20);
        return dice < 16
                ? Status.OCCURRED
                : dice < 18 ? Status.SCHEDULED : dice < 19 ? Status.ONGOING : Status.POSSIBLE;
    }

    private EventTime when() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(20)) {
            case 0 -> EventTime.of(YearMonth.from(day));
            case 1 -> EventTime.between(day, day.plusDays(3));
            case 2 -> EventTime.of(day).approximate();
            case 3 -> EventTime.since(day);
            default -> EventTime.of(day);
        };
    }

    private Actor country() {
        return countries.get(skewed(COUNTRIES));
    }

    /** Low numbers are much more frequent than high ones. */
    private int skewed(int bound) {
        double even = random.nextDouble();
        return (int) (bound * even * even);
    }
}
