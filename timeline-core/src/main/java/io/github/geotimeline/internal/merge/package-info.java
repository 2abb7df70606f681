/**
 * From observations to events: which tellings are of one occurrence, what they come to, in which order events stand and
 * how they are linked. Everything here is a pure function of a set of observations.
 *
 * <h2>The way of an observation</h2>
 *
 * <pre>{@code
 * Observation      what one sentence tells
 *   -> Account     all that one article tells of one occurrence, with its Marks: who, to whom, where, under what name
 *   -> Version     accounts of several articles that say the same
 *   -> Occasion    a core and the versions that fit it: gathered day by day (Gathering), over midnight where a name is the
 *                  same (Midnight), then by those that leave more than one day (Attachment)
 *   -> Event       what the tellings of an occasion come to (Combination), and which of them contradict each other (Ballot)
 *   -> Course      how events are linked (Chains, Refusals, Successions) and in which order they stand (Sequence)
 * }</pre>
 *
 * <p>Of each kind of event by itself there is one {@link KindOfEvents}; all of them and their order are the
 * {@link Derivation} of a timeline, the way in from outside. It can be had {@linkplain Derivation#plus with a few more
 * observations}: then only the days and the loosely dated versions (Reattachment) are looked at anew that these have to do
 * with, and whatever comes out as it was is the same object as before.
 *
 * <p>What could be shared is looked up by {@link Anchors}: numbers under which occasions and loosely dated versions stand on a
 * {@link Shelf}. Nothing is compared with everything, and what is added is compared with what stands under its own anchors.
 *
 * <h2>When tellings are of one occurrence</h2>
 *
 * <p>The observations of one article with one kind and one number are an <em>account</em>. Accounts of different articles
 * that say the same are a <em>version</em>. Versions look for their <em>occasion</em> one after the other: what has
 * happened before what is planned, then the more narrowly dated, then what says more. Each joins the core that it fits
 * best, or else becomes a core itself. A version {@linkplain Sameness fits} a core if
 *
 * <ul>
 *   <li>no article tells both of them under different numbers;
 *   <li>they are of one kind and one {@link Phase}. On one and the same day a plan fits what happened, as its announcement,
 *       and so does a denial, as a contradiction;
 *   <li>their times leave a day in common. A time of more than 31 days is loose;
 *   <li>on either side one names all parties that the other does, and no two different people of one country or body.
 *       Whoever is only described ("militants") may be anyone;
 *   <li>their places are the same, or one has all words of the other, or is the country of the other;
 *   <li>what names this one occurrence (missile, title, quotation) is the same, or part of the other;
 *   <li>they share a mark: parties on one side, a place within a country, or such a name; if the version is loose two, for
 *       which a name is enough.
 * </ul>
 *
 * <p>Who did it may differ if day, place and to whom are the same, and the day by one if a name is the same: these are
 * disagreements. What leaves out anything that could be shared is the same only in the same words.
 *
 * <p>As versions are compared with cores only, a chain of which each link fits the next does not join its ends; and as a
 * core never changes, the occasions of some of the events are the same as they are among all: a selection of events is the
 * timeline of their observations. Under each mark a version is compared with the first 256 cores that its time allows.
 */
package io.github.geotimeline.internal.merge;
