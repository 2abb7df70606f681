package io.github.geotimeline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.RandomObservations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineFormatPropertiesTest {

    private static final long SEED = 20_241_101;
    private static final String NOISE = "{}[]\",:\\0123456789.-eEtruefalsn \n\u0000\ud83d\u05d0";

    @Test
    void whatIsWrittenIsReadBack() {
        RandomObservations random = new RandomObservations(SEED);
        for (int i = 0; i < 2_000; i++) {
            Observation told = random.next();

            String document = TimelineFormat.write(List.of(event(told)));

            assertThat(TimelineFormat.read(document))
                    .describedAs("seed %d, observation %d:%n%s", SEED, i, document)
                    .containsExactly(told);
        }
    }

    @Test
    void whatIsReadBackIsWrittenTheSame() {
        String document = TimelineFormat.write(events(200));

        List<Event> again = TimelineFormat.read(document).stream()
                .map(TimelineFormatPropertiesTest::event)
                .toList();

        assertThat(TimelineFormat.write(again)).describedAs("seed %d", SEED).isEqualTo(document);
    }

    @Test
    void aDocumentCutAtAnyPlaceIsRefused() {
        String document = TimelineFormat.write(events(3)).stripTrailing();
        for (int end = 0; end < document.length(); end++) {
            assertThat(readsOrIsRefused(document.substring(0, end)))
                    .describedAs("seed %d, cut at %d", SEED, end)
                    .isFalse();
        }
    }

    @Test
    void aDocumentWithAnyDamageReadsOrIsRefused() {
        String document = TimelineFormat.write(SampleEvents.all());
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder damaged = new StringBuilder(document);
            for (int hits = random.nextInt(3); hits >= 0; hits--) {
                damage(damaged, random);
            }

            readsOrIsRefused(damaged.toString());
        }
    }

    private static void damage(StringBuilder document, Random random) {
        int at = random.nextInt(document.length());
        switch (random.nextInt(4)) {
            case 0 -> document.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
            case 1 -> document.deleteCharAt(at);
            case 2 -> document.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
            default -> {
                int end = Math.min(document.length(), at + random.nextInt(40));
                document.insert(random.nextInt(document.length()), document.substring(at, end));
            }
        }
    }

    private static boolean readsOrIsRefused(String document) {
        try {
            TimelineFormat.read(document);
            return true;
        } catch (JsonFormatException refused) {
            assertThat(refused.line()).describedAs(document).isPositive();
            return false;
        } catch (RuntimeException other) {
            return fail("seed " + SEED + ": " + other + " for\n" + document, other);
        }
    }

    private static List<Event> events(int count) {
        RandomObservations random = new RandomObservations(SEED);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(random.next()));
        }
        return events;
    }

    private static Event event(Observation told) {
        return Event.of(new Occurrence("e1", told.facts(), List.of(told), List.of(), List.of()));
    }
}
