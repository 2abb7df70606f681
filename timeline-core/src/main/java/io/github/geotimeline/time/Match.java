package io.github.geotimeline.time;

/**
 * An expression that a rule has found.
 *
 * @param rule the rule; for an expression that is a part of a kind of its own (a bare day), the rule of that part
 * @param start the first token
 * @param end the token after the last
 * @param meaning what the words say
 */
record Match(Rule rule, int start, int end, Meaning meaning) {}
