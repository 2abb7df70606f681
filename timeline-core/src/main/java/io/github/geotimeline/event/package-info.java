/**
 * What happened: events of the catalogue as typed records, and the observations that they rest on.
 *
 * <p>An {@link io.github.geotimeline.event.Observation} is one telling in one article, an
 * {@link io.github.geotimeline.event.Event} what is believed to have happened, drawn from one or more of them. Both hold
 * the same {@link io.github.geotimeline.event.Facts}; which details a kind has, and which of them are its actors and
 * recipients, is said once, in {@link io.github.geotimeline.event.EventType}.
 *
 * <p>Everything here is immutable, compares by value and may be shared between threads. Nothing is null, neither in nor
 * out.
 */
package io.github.geotimeline.event;
