package io.github.geotimeline.json;

import tools.jackson.core.TokenStreamContext;

/** The way to a value in a document, printed as in {@code $.events[0].observations[2].when}. */
final class JsonPath {

    static final JsonPath ROOT = new JsonPath(null, "", -1);

    private final JsonPath parent;
    private final String name;
    private final int index;

    private JsonPath(JsonPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** Returns the way to the value that a parser has come to. */
    static JsonPath of(TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return ROOT;
        }
        JsonPath parent = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.element(context.getCurrentIndex()) : parent;
        }
        return context.hasCurrentName() ? parent.member(context.currentName()) : parent;
    }

    JsonPath member(String memberName) {
        return new JsonPath(this, memberName, -1);
    }

    JsonPath element(int position) {
        return new JsonPath(this, "", position);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            text.append('$');
            return;
        }
        parent.append(text);
        if (index >= 0) {
            text.append('[').append(index).append(']');
        } else if (name.chars().allMatch(Character::isLetterOrDigit) && !name.isEmpty()) {
            text.append('.').append(name);
        } else {
            text.append("[\"").append(name).append("\"]");
        }
    }
}
