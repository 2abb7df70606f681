package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.internal.frame.Frame;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence in which a rule must find an event, or must not.
 *
 * @param rule the id of the rule
 * @param lookAlike whether the rule is there for what only looks like an event, so that nothing at all is told
 * @param sentence the sentence
 * @param expected whether the rule must find an event in it
 * @param facts what must be told of that event: {@code role=CODE+CODE}, {@code role="text"}, {@code status=SCHEDULED}
 */
record FrameExample(String rule, boolean lookAlike, String sentence, boolean expected, List<String> facts) {

    private static final String ARROW = "=>";
    private static final Pattern FACT = Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|(\\S+))");

    /** The examples and near misses of a frame, in the order of its file. */
    static Stream<FrameExample> of(Frame frame) {
        return Stream.concat(
                frame.examples().stream().map(line -> yes(frame.id(), frame.isBlocker(), line)),
                frame.nearMisses().stream()
                        .map(line -> new FrameExample(frame.id(), frame.isBlocker(), line.strip(), false, List.of())));
    }

    static FrameExample yes(String rule, boolean lookAlike, String line) {
        int arrow = line.indexOf(ARROW);
        String sentence = arrow < 0 ? line : line.substring(0, arrow);
        String facts = arrow < 0 ? "" : line.substring(arrow + ARROW.length());
        return new FrameExample(rule, lookAlike, sentence.strip(), true, facts(facts));
    }

    private static List<String> facts(String text) {
        if (!FACT.matcher(text).replaceAll("").isBlank()) {
            throw new IllegalArgumentException("expected role=CODE or role=\"text\" in: " + text);
        }
        return FACT.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Whether the observations of the sentence are as the example says. */
    boolean holds(List<Observation> told) {
        if (lookAlike && expected) {
            return told.isEmpty();
        }
        return told.stream().anyMatch(this::isMeant) == expected;
    }

    void assertHolds(ArticleReader reader) {
        List<Observation> told = reader.observations(Article.of(sentence));
        assertThat(holds(told))
                .as("%s: %s, was read as %s", rule, this, summary(told))
                .isTrue();
    }

    private boolean isMeant(Observation observation) {
        return observation.rule().equals(rule) && facts.stream().allMatch(fact -> isTold(observation.facts(), fact));
    }

    private static boolean isTold(Facts facts, String fact) {
        Matcher parts = FACT.matcher(fact);
        if (!parts.matches()) {
            throw new IllegalArgumentException(fact);
        }
        String name = parts.group(1);
        boolean quoted = parts.group(2) != null;
        String value = quoted ? parts.group(2) : parts.group(3);
        return switch (name) {
            case "status" -> facts.status().name().equals(value);
            case "intent" -> facts.intent().name().equals(value);
            case "when" -> facts.when().equals(EventTime.parse(value));
            case "place" -> facts.place().map(Place::name).filter(value::equals).isPresent();
            default ->
                quoted
                        ? words(facts.details(), name).anyMatch(word -> word.equalsIgnoreCase(value))
                        : codes(facts.details(), name).equals(new TreeSet<>(Set.of(value.split("\\+"))))
                                || words(facts.details(), name).anyMatch(value::equals);
        };
    }

    /** The codes of those who fill a role; who has none, as "the rebels" of no known country, goes without saying. */
    private static Set<String> codes(Details details, String role) {
        return Stream.concat(
                        details.actors(role).stream()
                                .filter(actor -> !actor.code().equals(actor.name()))
                                .map(Actor::code),
                        details.place(role).flatMap(Place::country).map(Actor::code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(Details details, String role) {
        return Stream.of(
                        details.actors(role).stream().map(Actor::name),
                        details.texts(role).stream(),
                        details.quantity(role).stream().map(Quantity::toString),
                        details.place(role).stream().map(Place::name))
                .flatMap(words -> words);
    }

    /** One line that tells what the sentence was read as. */
    static String summary(List<Observation> told) {
        return told.stream()
                .map(observation -> String.format(
                        Locale.ROOT,
                        "%s %s by %s: %s",
                        observation.facts().kind(),
                        observation.facts().status(),
                        observation.rule(),
                        actorsAndWords(observation.facts().details())))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String actorsAndWords(Details details) {
        return details.names().stream()
                .map(role -> role + "=" + codes(details, role)
                        + words(details, role).map(word -> '"' + word + '"').toList())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return (expected ? "yes " : "no ") + sentence + (facts.isEmpty() ? "" : " => " + String.join(" ", facts));
    }
}
