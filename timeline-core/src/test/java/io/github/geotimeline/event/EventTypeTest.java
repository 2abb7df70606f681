package io.github.geotimeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    private static final String CATALOGUE = """
            AgreementSigned SUPPORT
            Accession SUPPORT
            AgreementReached AGREE
            OfficialVisit CONSULT:visit
            Meeting CONSULT
            PhoneCall CONSULT:phone
            Endorsement SUPPORT
            Concession CONCEDE
            Cooperation COOPERATE
            MilitaryExercise MOBILIZE:troops
            AidProvided AID
            TroopWithdrawal RETREAT:withdraw
            PrisonerRelease RETREAT:release
            Ceasefire RETREAT:ceasefire
            Disarmament RETREAT:disarm
            Surrender RETREAT:disarm
            Resignation RETREAT:resign
            Request REQUEST
            Accusation ACCUSE:allege
            Condemnation ACCUSE:disapprove
            Investigation ACCUSE:investigate
            Rejection REJECT
            Threat THREATEN
            Protest PROTEST
            SanctionsImposed SANCTION:discontinue
            DiplomaticExpulsion SANCTION:expel
            TreatyWithdrawal SANCTION:withdraw
            Conviction SANCTION:convict
            TroopDeployment MOBILIZE:troops
            MissileTest MOBILIZE:weapons
            NuclearTest MOBILIZE:weapons
            Arrest COERCE:arrest
            Restriction COERCE:restrict
            Seizure COERCE:seize
            TerritoryTaken COERCE:seize
            Coup COERCE
            CyberAttack COERCE:cyber
            Attack ASSAULT
            Abduction ASSAULT:abduct
            ResolutionAdopted -
            Election -
            Appointment -
            Announcement -
            Statement -
            CustomEvent -
            """;

    @Test
    void isTheCatalogueWithItsPloverCodes() {
        String types = Stream.of(EventType.values())
                .map(type -> type.displayName() + " "
                        + type.plover().map(Plover::toString).orElse("-") + "\n")
                .collect(Collectors.joining());

        assertThat(types).isEqualTo(CATALOGUE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void fieldsAreTheComponentsOfTheRecord(EventType type) {
        Stream<String> components = Stream.of(type.eventClass().getRecordComponents())
                .map(component -> component.getName() + " " + component.getGenericType());

        Stream<String> fields = type.fields().stream().map(field -> field.name() + " " + javaType(field.kind()));
        assertThat(components)
                .containsExactlyElementsOf(Stream.concat(Stream.of("occurrence " + Occurrence.class), fields)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(EventType type) {
        assertThat(EventType.named(type.displayName())).isEqualTo(type);
    }

    @Test
    void givenAnotherName_whenNamed_thenIsCustom() {
        assertThat(EventType.named("GasCut")).isEqualTo(EventType.CUSTOM);
        assertThat(EventType.named("missiletest")).isEqualTo(EventType.CUSTOM);
    }

    @Test
    void everyKindButCustomHasSomebodyWhoDoesIt() {
        assertThat(EventType.values())
                .allMatch(type -> type == EventType.CUSTOM
                        || type.fields().stream().anyMatch(field -> field.side() == Field.Side.ACTOR));
    }

    @Test
    void everyKindIsPermitted() {
        assertThat(Stream.of(Event.class.getPermittedSubclasses()))
                .containsExactlyElementsOf(Stream.of(EventType.values())
                        .<Class<?>>map(EventType::eventClass)
                        .toList());
        assertThat(Event.class.getPermittedSubclasses()).allMatch(Class::isRecord);
    }

    private static String javaType(Field.Kind kind) {
        return switch (kind) {
            case ACTORS -> generic(List.class, Actor.class);
            case TEXTS -> generic(List.class, String.class);
            case TEXT -> generic(Optional.class, String.class);
            case QUANTITY -> generic(Optional.class, Quantity.class);
            case PLACE -> generic(Optional.class, Place.class);
        };
    }

    private static String generic(Class<?> raw, Class<?> argument) {
        return raw.getName() + "<" + argument.getName() + ">";
    }
}
