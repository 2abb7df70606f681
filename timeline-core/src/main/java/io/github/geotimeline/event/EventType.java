package io.github.geotimeline.event;

import static io.github.geotimeline.event.Field.actors;
import static io.github.geotimeline.event.Field.place;
import static io.github.geotimeline.event.Field.quantity;
import static io.github.geotimeline.event.Field.recipientPlace;
import static io.github.geotimeline.event.Field.recipients;
import static io.github.geotimeline.event.Field.text;
import static io.github.geotimeline.event.Field.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue: every kind of event with its record, its PLOVER code and its fields. This is the one place that says
 * which details a kind has and which of them are actors and recipients; records, rows, JSON and merging follow it.
 *
 * <pre>{@code
 * EventType type = EventType.named("MissileTest");
 * type.plover();        // Optional[MOBILIZE:weapons]
 * type.eventClass();    // MissileTest.class
 * type.fields();        // by, missile, count, range
 * }</pre>
 *
 * <p>Minor releases may add kinds and fields.
 */
public enum EventType {

    /** A treaty, pact, partnership or memorandum is signed, concluded, ratified or formally announced. */
    AGREEMENT_SIGNED(
            AgreementSigned.class,
            PloverCategory.SUPPORT,
            actors("parties"),
            actors("signatories"),
            text("title"),
            texts("areas")),

    /** A state joins or is admitted to a treaty or body, or its entry is ratified. */
    ACCESSION(Accession.class, PloverCategory.SUPPORT, actors("member"), recipients("body")),

    /** Parties agree, promise, offer or pledge to do something together later. */
    AGREEMENT_REACHED(
            AgreementReached.class, PloverCategory.AGREE, actors("parties"), recipients("to"), text("subject")),

    /** An official travels to, arrives in, visits or leaves for a country. */
    OFFICIAL_VISIT(
            OfficialVisit.class,
            PloverCategory.CONSULT,
            "visit",
            actors("visitor"),
            recipients("host"),
            recipientPlace("destination"),
            place("origin")),

    /** Talks, summits, negotiations or mediation, also of many or with a third party. */
    MEETING(Meeting.class, PloverCategory.CONSULT, actors("participants"), actors("host"), text("subject")),

    /** Talks by telephone or another remote medium. */
    PHONE_CALL(PhoneCall.class, PloverCategory.CONSULT, "phone", actors("participants"), text("subject")),

    /** Praise, approval, backing, diplomatic recognition, restored ties or an apology. */
    ENDORSEMENT(Endorsement.class, PloverCategory.SUPPORT, actors("endorser"), recipients("endorsed")),

    /** A verbal concession: easing is promised, a ceasefire is declared but not yet held. */
    CONCESSION(Concession.class, PloverCategory.CONCEDE, actors("by"), recipients("to"), text("subject")),

    /** Material cooperation or exchange for both sides: trade, extradition, shared intelligence. */
    COOPERATION(Cooperation.class, PloverCategory.COOPERATE, actors("parties"), text("area")),

    /** Drills, war games or manoeuvres. */
    MILITARY_EXERCISE(MilitaryExercise.class, PloverCategory.MOBILIZE, "troops", actors("participants"), place("area")),

    /** Economic, military, humanitarian or asylum aid is given. */
    AID_PROVIDED(
            AidProvided.class,
            PloverCategory.AID,
            actors("donor"),
            recipients("recipient"),
            text("kind"),
            quantity("amount")),

    /** Forces leave an area. */
    TROOP_WITHDRAWAL(
            TroopWithdrawal.class, PloverCategory.RETREAT, "withdraw", actors("force"), recipientPlace("from")),

    /** Captives, hostages or prisoners are freed or exchanged. */
    PRISONER_RELEASE(PrisonerRelease.class, PloverCategory.RETREAT, "release", actors("by"), recipients("released")),

    /** A ceasefire, truce or armistice takes effect. */
    CEASEFIRE(Ceasefire.class, PloverCategory.RETREAT, "ceasefire", actors("parties")),

    /** Weapons are given up, destroyed or dismantled. */
    DISARMAMENT(Disarmament.class, PloverCategory.RETREAT, "disarm", actors("by"), text("weapons")),

    /** Forces or a place give up to the other side. */
    SURRENDER(Surrender.class, PloverCategory.RETREAT, "disarm", actors("by"), recipients("to")),

    /** An office holder steps down. */
    RESIGNATION(Resignation.class, PloverCategory.RETREAT, "resign", actors("person"), text("office")),

    /** A demand, appeal or call for something. */
    REQUEST(Request.class, PloverCategory.REQUEST, actors("by"), recipients("to"), text("subject")),

    /** An accusation, a charge, a lawsuit or an indictment. */
    ACCUSATION(Accusation.class, PloverCategory.ACCUSE, "allege", actors("accuser"), recipients("accused"), text("of")),

    /** Disapproval, criticism, complaint or condemnation. */
    CONDEMNATION(
            Condemnation.class, PloverCategory.ACCUSE, "disapprove", actors("by"), recipients("of"), text("subject")),

    /** An inquiry, a probe or an investigation. */
    INVESTIGATION(
            Investigation.class, PloverCategory.ACCUSE, "investigate", actors("by"), recipients("of"), text("subject")),

    /** A refusal, a veto, the denial of a request, or the breakdown of talks. */
    REJECTION(Rejection.class, PloverCategory.REJECT, actors("by"), recipients("of"), text("subject")),

    /** A threat, or a warning with consequences. */
    THREAT(Threat.class, PloverCategory.THREATEN, actors("by"), recipients("to"), text("threatenedAction")),

    /** A demonstration, riot, strike, boycott or hunger strike. */
    PROTEST(
            Protest.class,
            PloverCategory.PROTEST,
            actors("protesters"),
            recipients("against"),
            text("kind"),
            quantity("size")),

    /** Sanctions or an embargo are imposed, aid or ties are cut. */
    SANCTIONS_IMPOSED(
            SanctionsImposed.class,
            PloverCategory.SANCTION,
            "discontinue",
            actors("by"),
            recipients("on"),
            text("kind")),

    /** Diplomats or a member of a body are expelled. */
    DIPLOMATIC_EXPULSION(
            DiplomaticExpulsion.class, PloverCategory.SANCTION, "expel", actors("by"), recipients("expelled")),

    /** A state leaves a treaty, body or talks, or recalls its envoy. */
    TREATY_WITHDRAWAL(TreatyWithdrawal.class, PloverCategory.SANCTION, "withdraw", actors("by"), recipients("from")),

    /** A court finds someone guilty or sentences someone. */
    CONVICTION(Conviction.class, PloverCategory.SANCTION, "convict", actors("court"), recipients("convicted")),

    /** Troops, ships, police or militia are sent, massed or put on alert. */
    TROOP_DEPLOYMENT(
            TroopDeployment.class,
            PloverCategory.MOBILIZE,
            "troops",
            actors("force"),
            recipients("against"),
            place("from"),
            place("to"),
            quantity("size")),

    /** A missile or rocket is test-fired, or launched as a test. */
    MISSILE_TEST(
            MissileTest.class,
            PloverCategory.MOBILIZE,
            "weapons",
            actors("by"),
            text("missile"),
            quantity("count"),
            quantity("range")),

    /** A nuclear device is tested. */
    NUCLEAR_TEST(NuclearTest.class, PloverCategory.MOBILIZE, "weapons", actors("by")),

    /** People are arrested, detained or deported. */
    ARREST(Arrest.class, PloverCategory.COERCE, "arrest", actors("by"), recipients("arrested")),

    /** A curfew, a ban, censorship, a state of emergency or a closed border. */
    RESTRICTION(Restriction.class, PloverCategory.COERCE, "restrict", actors("by"), recipients("on"), text("kind")),

    /** Property, a ship or a site is seized, raided or confiscated. */
    SEIZURE(Seizure.class, PloverCategory.COERCE, "seize", actors("by"), recipients("from"), text("what")),

    /** A town, region or site is captured, occupied or retaken, or falls. */
    TERRITORY_TAKEN(
            TerritoryTaken.class,
            PloverCategory.COERCE,
            "seize",
            actors("by"),
            recipients("from"),
            recipientPlace("what")),

    /** A government is overthrown or seized by force, or the attempt fails. */
    COUP(Coup.class, PloverCategory.COERCE, actors("by"), recipients("against")),

    /** Hacking or a disinformation operation. */
    CYBER_ATTACK(CyberAttack.class, PloverCategory.COERCE, "cyber", actors("by"), recipients("on")),

    /** An air strike, shelling, bombing, shooting, clash or assassination. */
    ATTACK(
            Attack.class,
            PloverCategory.ASSAULT,
            actors("attacker"),
            recipients("target"),
            text("weapon"),
            quantity("killed"),
            quantity("wounded")),

    /** A kidnapping, a hijacking or a taking of hostages. */
    ABDUCTION(Abduction.class, PloverCategory.ASSAULT, "abduct", actors("by"), recipients("abducted")),

    /** A parliament or an international body adopts a law or resolution. */
    RESOLUTION_ADOPTED(ResolutionAdopted.class, actors("body"), text("subject")),

    /** A national election or referendum is held or due. */
    ELECTION(Election.class, actors("country"), text("office")),

    /** A person takes or wins an office. */
    APPOINTMENT(Appointment.class, actors("person"), text("office"), actors("by")),

    /** An official body makes something known that no other kind covers. */
    ANNOUNCEMENT(Announcement.class, actors("by"), text("subject")),

    /** An official says something, quoted or reported. */
    STATEMENT(Statement.class, actors("speaker"), text("quote"), recipients("addressee")),

    /** An application's own kind, or one of a later version of the library. */
    CUSTOM(CustomEvent.class);

    private static final Map<String, EventType> BY_NAME = byName();

    private final Class<? extends Event> eventClass;
    private final String displayName;
    private final Optional<Plover> plover;
    private final List<Field> fields;

    EventType(Class<? extends Event> eventClass, Field... fields) {
        this(eventClass, Optional.empty(), fields);
    }

    EventType(Class<? extends Event> eventClass, PloverCategory category, Field... fields) {
        this(eventClass, Optional.of(new Plover(category, Optional.empty())), fields);
    }

    EventType(Class<? extends Event> eventClass, PloverCategory category, String mode, Field... fields) {
        this(eventClass, Optional.of(new Plover(category, Optional.of(mode))), fields);
    }

    EventType(Class<? extends Event> eventClass, Optional<Plover> plover, Field... fields) {
        this.eventClass = eventClass;
        this.displayName = eventClass.getSimpleName();
        this.plover = plover;
        this.fields = List.of(fields);
    }

    private static Map<String, EventType> byName() {
        Map<String, EventType> byName = new HashMap<>();
        for (EventType type : values()) {
            byName.put(type.displayName, type);
        }
        return byName;
    }

    /** Returns the kind of that name; {@link #CUSTOM} if the catalogue has none. */
    public static EventType named(String name) {
        return BY_NAME.getOrDefault(Objects.requireNonNull(name, "name"), CUSTOM);
    }

    /** Returns the name in the catalogue, that of the record: {@code MissileTest}. */
    public String displayName() {
        return displayName;
    }

    /** Returns the record of the kind. */
    public Class<? extends Event> eventClass() {
        return eventClass;
    }

    /**
     * Returns how PLOVER codes the kind; empty if it has no category for it. What a single event is coded as may differ:
     * see {@link Facts#plover()}.
     */
    public Optional<Plover> plover() {
        return plover;
    }

    /** Returns the details that the kind has, in the order of the record's components; unmodifiable. */
    public List<Field> fields() {
        return fields;
    }
}
