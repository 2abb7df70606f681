package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the library believes happened, drawn from one or more observations: one record for every kind in the catalogue,
 * with typed fields of its own.
 *
 * <pre>{@code
 * Event event = timeline.events().get(0);
 * event.when();            // 2024-10-31
 * event.type();            // MISSILE_TEST
 * event.actors();          // [North Korea]
 * if (event instanceof MissileTest test) {
 *     test.missile();      // Optional[Hwasong-19]
 * }
 * }</pre>
 *
 * <p>All kinds are immutable, compare by value and print as one line. Minor releases may add kinds: code that branches
 * over them should be ready for another.
 */
public sealed interface Event
        permits AgreementSigned,
                Accession,
                AgreementReached,
                OfficialVisit,
                Meeting,
                PhoneCall,
                Endorsement,
                Concession,
                Cooperation,
                MilitaryExercise,
                AidProvided,
                TroopWithdrawal,
                PrisonerRelease,
                Ceasefire,
                Disarmament,
                Surrender,
                Resignation,
                Request,
                Accusation,
                Condemnation,
                Investigation,
                Rejection,
                Threat,
                Protest,
                SanctionsImposed,
                DiplomaticExpulsion,
                TreatyWithdrawal,
                Conviction,
                TroopDeployment,
                MissileTest,
                NuclearTest,
                Arrest,
                Restriction,
                Seizure,
                TerritoryTaken,
                Coup,
                CyberAttack,
                Attack,
                Abduction,
                ResolutionAdopted,
                Election,
                Appointment,
                Announcement,
                Statement,
                CustomEvent {

    /**
     * Returns the event of the occurrence: the record of its kind, {@link CustomEvent} for a kind that the catalogue does
     * not have.
     */
    static Event of(Occurrence occurrence) {
        Objects.requireNonNull(occurrence, "occurrence");
        return switch (occurrence.facts().type()) {
            case AGREEMENT_SIGNED -> new AgreementSigned(occurrence);
            case ACCESSION -> new Accession(occurrence);
            case AGREEMENT_REACHED -> new AgreementReached(occurrence);
            case OFFICIAL_VISIT -> new OfficialVisit(occurrence);
            case MEETING -> new Meeting(occurrence);
            case PHONE_CALL -> new PhoneCall(occurrence);
            case ENDORSEMENT -> new Endorsement(occurrence);
            case CONCESSION -> new Concession(occurrence);
            case COOPERATION -> new Cooperation(occurrence);
            case MILITARY_EXERCISE -> new MilitaryExercise(occurrence);
            case AID_PROVIDED -> new AidProvided(occurrence);
            case TROOP_WITHDRAWAL -> new TroopWithdrawal(occurrence);
            case PRISONER_RELEASE -> new PrisonerRelease(occurrence);
            case CEASEFIRE -> new Ceasefire(occurrence);
            case DISARMAMENT -> new Disarmament(occurrence);
            case SURRENDER -> new Surrender(occurrence);
            case RESIGNATION -> new Resignation(occurrence);
            case REQUEST -> new Request(occurrence);
            case ACCUSATION -> new Accusation(occurrence);
            case CONDEMNATION -> new Condemnation(occurrence);
            case INVESTIGATION -> new Investigation(occurrence);
            case REJECTION -> new Rejection(occurrence);
            case THREAT -> new Threat(occurrence);
            case PROTEST -> new Protest(occurrence);
            case SANCTIONS_IMPOSED -> new SanctionsImposed(occurrence);
            case DIPLOMATIC_EXPULSION -> new DiplomaticExpulsion(occurrence);
            case TREATY_WITHDRAWAL -> new TreatyWithdrawal(occurrence);
            case CONVICTION -> new Conviction(occurrence);
            case TROOP_DEPLOYMENT -> new TroopDeployment(occurrence);
            case MISSILE_TEST -> new MissileTest(occurrence);
            case NUCLEAR_TEST -> new NuclearTest(occurrence);
            case ARREST -> new Arrest(occurrence);
            case RESTRICTION -> new Restriction(occurrence);
            case SEIZURE -> new Seizure(occurrence);
            case TERRITORY_TAKEN -> new TerritoryTaken(occurrence);
            case COUP -> new Coup(occurrence);
            case CYBER_ATTACK -> new CyberAttack(occurrence);
            case ATTACK -> new Attack(occurrence);
            case ABDUCTION -> new Abduction(occurrence);
            case RESOLUTION_ADOPTED -> new ResolutionAdopted(occurrence);
            case ELECTION -> new Election(occurrence);
            case APPOINTMENT -> new Appointment(occurrence);
            case ANNOUNCEMENT -> new Announcement(occurrence);
            case STATEMENT -> new Statement(occurrence);
            case CUSTOM -> new CustomEvent(occurrence);
        };
    }

    /** Returns what events of all kinds share. */
    Occurrence occurrence();

    /** Returns the identity of the event in its timeline. */
    default String id() {
        return occurrence().id();
    }

    /** Returns the kind. */
    default EventType type() {
        return occurrence().facts().type();
    }

    /** Returns when it happens, as far as anyone can tell. */
    default EventTime when() {
        return occurrence().facts().when();
    }

    /** Returns where it happens. */
    default Optional<Place> place() {
        return occurrence().facts().place();
    }

    /** Returns whether it has happened. */
    default Status status() {
        return occurrence().facts().status();
    }

    /** Returns every telling of it, one or more, sorted; unmodifiable. */
    default List<Observation> observations() {
        return occurrence().observations();
    }

    /** Returns how many sources tell it independently: a wire story that ten papers print is one telling. */
    default int independentTellings() {
        return Occurrence.independentTellings(observations());
    }

    /** Returns what its sources contradict each other on; unmodifiable. */
    default List<Disagreement> disagreements() {
        return occurrence().disagreements();
    }

    /** Returns how it stands to other events of its timeline; unmodifiable. */
    default List<Link> links() {
        return occurrence().links();
    }

    /** Returns who did it: all parties, if the kind is reciprocal; each once; unmodifiable. */
    default List<Actor> actors() {
        return occurrence().facts().actors();
    }

    /** Returns to whom it was done; each once; unmodifiable. */
    default List<Actor> recipients() {
        return occurrence().facts().recipients();
    }

    /** Returns how PLOVER codes it; see {@link Facts#plover()}. */
    default Optional<Plover> plover() {
        return occurrence().facts().plover();
    }

    /**
     * Returns what the event rests on, to be read by people: for every telling the words, the rule that recognised it, and
     * the grounds of its date. Several lines, each ended by a line feed; the wording may change between releases.
     */
    default String explanation() {
        return Explanation.full(this);
    }
}
