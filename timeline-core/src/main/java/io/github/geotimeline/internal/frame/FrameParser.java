package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.frame.ClausePattern.Element;
import io.github.geotimeline.internal.frame.Frame.Complement;
import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the blocks of a frame file; the format is explained in {@code RULES.md} beside the files. */
final class FrameParser {

    private final WordClasses classes;
    private final SlotReader slots = new SlotReader();
    private final List<Frame> frames = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private boolean own;
    private Line header;
    private List<ClausePattern> clauses;
    private List<NounPattern> nouns;
    private List<String> examples;
    private List<String> nearMisses;

    FrameParser(WordClasses classes) {
        this.classes = classes;
    }

    List<Frame> frames() {
        return frames;
    }

    /** Adds the frames of a file of the library. */
    void addAll(List<Line> lines) {
        addAll(lines, false);
    }

    /** Adds the frames of a file of the application. */
    void addOwn(List<Line> lines) {
        addAll(lines, true);
    }

    private void addAll(List<Line> lines, boolean areOwn) {
        own = areOwn;
        for (Line line : lines) {
            String keyword = Pieces.before(line.text(), ' ');
            String rest = Pieces.behind(line.text(), ' ');
            if (keyword.equals("frame")) {
                endBlock();
                beginBlock(line);
            } else if (header == null) {
                throw line.fault(keyword, "a frame line before anything else");
            } else {
                addLine(line, keyword, rest);
            }
        }
        endBlock();
    }

    private void beginBlock(Line line) {
        header = line;
        clauses = new ArrayList<>();
        nouns = new ArrayList<>();
        examples = new ArrayList<>();
        nearMisses = new ArrayList<>();
    }

    private void addLine(Line line, String keyword, String rest) {
        switch (keyword) {
            case "verb" -> clauses.add(new PatternParser(line, rest, classes, slots).clause());
            case "noun" -> nouns.add(new PatternParser(line, rest, classes, slots).noun());
            case "yes" -> examples.add(rest);
            case "no" -> nearMisses.add(rest);
            default -> throw line.fault(keyword, "one of frame, verb, noun, yes, no");
        }
    }

    private void endBlock() {
        if (header == null) {
            return;
        }
        List<String> words = Pieces.words(header.text());
        if (words.size() < 3) {
            throw header.fault(header.text(), "frame ID TYPE [option ...]");
        }
        if (!ids.add(words.get(1))) {
            throw header.fault(words.get(1), "an id that no other frame has");
        }
        if (clauses.isEmpty() && nouns.isEmpty()) {
            throw header.fault(words.get(1), "a verb or noun line in the block");
        }
        checkRoles(words.get(2));
        frames.add(frame(words));
        header = null;
    }

    private Frame frame(List<String> words) {
        Optional<Status> status = Optional.empty();
        Optional<Intent> intent = Optional.empty();
        Complement complement = Complement.SWALLOW;
        boolean ahead = false;
        for (String option : words.subList(3, words.size())) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            String value = equals < 0 ? "" : option.substring(equals + 1);
            switch (name) {
                case "status" -> status = Optional.of(constant(Status.class, value));
                case "intent" -> intent = Optional.of(constant(Intent.class, value));
                case "complement" -> complement = constant(Complement.class, value);
                case "ahead" -> ahead = true;
                default -> throw header.fault(option, "one of status=, intent=, complement=, ahead");
            }
        }
        return new Frame(
                words.get(1),
                words.get(2),
                ahead,
                own,
                status,
                intent,
                complement,
                List.copyOf(clauses),
                List.copyOf(nouns),
                List.copyOf(examples),
                List.copyOf(nearMisses));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw header.fault(value, "one of " + allowed);
        }
    }

    /** A role that the kind of event does not have would be lost without a word. */
    private void checkRoles(String kind) {
        EventType type = EventType.named(kind);
        if (type == EventType.CUSTOM) {
            return;
        }
        Set<String> roles = roles(type);
        for (ClausePattern pattern : clauses) {
            if (pattern.subject().isPresent()) {
                check(pattern.subject().get().role(), kind, roles);
            }
            for (Element element : pattern.elements()) {
                check(role(element), kind, roles);
            }
        }
        for (NounPattern pattern : nouns) {
            if (pattern.owner().isPresent()) {
                check(pattern.owner().get().role(), kind, roles);
            }
            for (Slot slot : pattern.parts()) {
                check(slot.role(), kind, roles);
            }
        }
    }

    private static Set<String> roles(EventType type) {
        Set<String> roles = new HashSet<>();
        roles.add(Slot.NONE);
        for (Field field : type.fields()) {
            roles.add(field.name());
        }
        return roles;
    }

    private static String role(Element element) {
        if (element instanceof Element.Direct direct) {
            return direct.slot().role();
        }
        if (element instanceof Element.Prepositional part) {
            return part.slot().role();
        }
        if (element instanceof Element.Head head) {
            return head.owner().isPresent() ? head.owner().get().role() : Slot.NONE;
        }
        return element instanceof Element.Complement complement ? complement.role() : Slot.NONE;
    }

    private void check(String role, String kind, Set<String> roles) {
        if (!roles.contains(role)) {
            throw header.fault(
                    role, "a role of " + kind + ": " + roles.stream().sorted().toList());
        }
    }
}
