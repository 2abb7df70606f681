package io.github.geotimeline.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A JSON value that knows where it stands, so that whoever reads it can say what is wrong and where. Jackson's own trees
 * forget the place.
 */
final class Node {

    private static final int QUOTED_LENGTH = 40;
    private static final Object NULL = new Object();

    /** A number as it is written; most of a document's numbers are never asked for. */
    private record Digits(String text) {}

    private final JsonPath path;
    private final int line;
    private final int column;
    private final Object content;

    private Node(JsonParser in, JsonPath path) {
        TokenStreamLocation start = in.currentTokenLocation();
        this.path = path;
        this.line = start.getLineNr();
        this.column = start.getColumnNr();
        this.content = content(in);
    }

    /** Reads the value that the parser has just come to; it then stands at the value's last token. */
    static Node read(JsonParser in, JsonPath path) {
        return new Node(in, path);
    }

    private Object content(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> elements(in);
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(in.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private Map<String, Node> members(JsonParser in) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            Node value = new Node(in, path.member(name));
            if (members.put(name, value) != null) {
                throw value.fault("the name \"" + name + "\" once, found it again");
            }
        }
        return members;
    }

    private List<Node> elements(JsonParser in) {
        List<Node> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(new Node(in, path.element(elements.size())));
        }
        return elements;
    }

    /** Returns the member of that name; a member that is null is absent. */
    Optional<Node> optional(String name) {
        return Optional.ofNullable(members().get(name)).filter(value -> value.content != NULL);
    }

    Node required(String name) {
        return optional(name).orElseThrow(() -> fault("a member \"" + name + "\", found none"));
    }

    Map<String, Node> members() {
        if (!(content instanceof Map<?, ?>)) {
            throw unlike("an object");
        }
        @SuppressWarnings("unchecked") // the only maps are those made above
        Map<String, Node> members = (Map<String, Node>) content;
        return members;
    }

    List<Node> elements() {
        if (!(content instanceof List<?>)) {
            throw unlike("an array");
        }
        @SuppressWarnings("unchecked") // the only lists are those made above
        List<Node> elements = (List<Node>) content;
        return elements;
    }

    boolean isObject() {
        return content instanceof Map;
    }

    boolean isArray() {
        return content instanceof List;
    }

    boolean isText() {
        return content instanceof String;
    }

    boolean isNull() {
        return content == NULL;
    }

    String text() {
        if (content instanceof String text) {
            return text;
        }
        throw unlike("a text");
    }

    boolean truth() {
        if (content instanceof Boolean truth) {
            return truth;
        }
        throw unlike("true or false");
    }

    int integer() {
        long number = number();
        if (number != (int) number) {
            throw unlike("a whole number of at most 32 bits");
        }
        return (int) number;
    }

    long number() {
        if (content instanceof Digits digits) {
            try {
                return Long.parseLong(digits.text());
            } catch (NumberFormatException e) {
                throw unlike("a whole number of at most 64 bits");
            }
        }
        throw unlike("a whole number");
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unlike("one of "
                        + Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Makes a value of this one; if its type refuses, that is a fault of the document here. */
    <T> T as(String expected, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault("expected " + expected + ", found " + description() + ": " + e.getMessage(), e);
        }
    }

    JsonFormatException unlike(String expected) {
        return fault(expected + ", found " + description());
    }

    private JsonFormatException fault(String expectedAndFound) {
        return fault("expected " + expectedAndFound, null);
    }

    private JsonFormatException fault(String problem, Throwable cause) {
        return new JsonFormatException(line, column, path.toString(), problem, cause);
    }

    private String description() {
        if (content instanceof Map) {
            return "an object";
        }
        if (content instanceof List) {
            return "an array";
        }
        if (content instanceof String text) {
            return '"' + shortened(text) + '"';
        }
        if (content instanceof Digits digits) {
            return shortened(digits.text());
        }
        return content == NULL ? "null" : content.toString().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "...";
    }
}
