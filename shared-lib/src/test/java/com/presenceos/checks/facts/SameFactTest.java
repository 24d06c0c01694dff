package com.presenceos.checks.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.checks.text.Tongue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same fact in another notation is the same fact; another value is not. */
final class SameFactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | a flat white is 4.5 euros | Flat white 4,50 €",
                "ENGLISH | a flat white is €4.50 | Flat white EUR 4.50",
                "ENGLISH | a flat white is four euros fifty | Flat white 4€50",
                "FRENCH | le café à 4€50 | Flat white 4.50",
                "GERMAN | für 4,50 Euro | Flat white €4.50",
                "GERMAN | für 12,- € | Kuchen 12.00 EUR",
                "SPANISH | por doce euros y medio | Menú 12,50 €",
                "ENGLISH | for 80 cents | Roll 0,80 €",
                "ENGLISH | from 3 to 5 euros | between €3 and €5",
                "ENGLISH | 1,000 guests came | 1000 guests",
                "GERMAN | 1.000 Gäste kamen | 1,000 guests",
                "FRENCH | 1 000 invités sont venus | 1,000 guests",
                "GERMAN | zweihundertfünfzig Gäste | 250 guests",
                "FRENCH | quatre-vingt-dix-sept invités | 97 guests",
                "SPANISH | treinta y cinco plazas | 35 seats",
                "ENGLISH | twenty-five seats | 25 seats",
                "ENGLISH | we start at half past seven | 19:30",
                "ENGLISH | we start at 7.30 pm | 19h30",
                "ENGLISH | we open at 7am | 7:00",
                "GERMAN | um halb acht geht es los | 19:30 Uhr",
                "GERMAN | um 19 Uhr 30 | 7.30 pm",
                "FRENCH | à dix-neuf heures trente | 19:30",
                "FRENCH | à sept heures et demie | 19 h 30",
                "SPANISH | a las siete y media | 19:30",
                "SPANISH | a las ocho menos cuarto | 19.45 h",
                "ENGLISH | see you on March 12th | 2026-03-12",
                "ENGLISH | see you on 12 March | 12.3.2026",
                "GERMAN | am 12.3. sehen wir uns | 12 March",
                "FRENCH | le 12 mars | 12/03/2026",
                "SPANISH | el 12 de marzo | 12. März",
                "SPANISH | el doce de marzo | 12 March",
                "ENGLISH | on Thursday we pour | 2026-03-12",
                "ENGLISH | on Tuesdays we bake | Open Mon-Fri",
                "GERMAN | samstags gebacken | Samstag 7 bis 13 Uhr",
                "FRENCH | le samedi on danse | Saturday is dance night",
                "ENGLISH | baking since 1987 | Gegründet 1987",
                "ENGLISH | takes 90 minutes | dauert anderthalb Stunden",
                "GERMAN | dauert anderthalb Stunden | takes an hour and a half",
                "ENGLISH | takes two weeks | 14 Tage",
                "ENGLISH | only half an hour | 30 Minuten",
                "ENGLISH | save 20 percent | 20 %",
                "FRENCH | vingt pour cent de moins | 20% off",
                "GERMAN | 20 Prozent weniger | -20 %",
                "ENGLISH | 4.8 stars | 4,8 von 5 Sternen",
                "ENGLISH | rated 4.8/5 | 4.8 out of 5",
                "ENGLISH | a loaf of 1 kg | 1000 g",
                "ENGLISH | call +49 761 5550142 | 0761 / 555 01 42",
                "ENGLISH | book at https://www.holunder.example/ | holunder.example",
                "ENGLISH | with Anna Berger at the piano | Anna Berger plays",
                "ENGLISH | our award-winning bread | preisgekröntes Brot, preisgekrönte Brezel",
            })
    void isFoundInAnyNotation(Tongue tongue, String caption, String source) {
        List<Unsupported> flagged = FindUnsupported.in(caption, tongue, evidence(source));

        assertThat(flagged).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | a flat white is 4.80 euros | Flat white 4,50 € | PRICE | 4.80 euros",
                "GERMAN | 1.000 Gäste kamen | 1,5 Gäste | QUANTITY | 1.000",
                "ENGLISH | we start at half past eight | 19:30 | TIME | half past eight",
                "GERMAN | am 13.3. sehen wir uns | 12 March | DATE | 13.3.",
                "ENGLISH | on Fridays we bake | Open Mon-Thu | WEEKDAY | Fridays",
                "ENGLISH | open on Sunday | closed on Sundays | WEEKDAY | Sunday",
                "ENGLISH | baking since 1978 | Gegründet 1987 | DATE | 1978",
                "ENGLISH | takes 95 minutes | anderthalb Stunden | DURATION | 95 minutes",
                "ENGLISH | save 25 percent | 20 % | PERCENTAGE | 25 percent",
                "ENGLISH | call +49 761 5550143 | 0761 / 555 01 42 | PHONE | +49 761 5550143",
                "ENGLISH | book at holunder.example/kurs | holunder.example | LINK | holunder.example/kurs",
                "ENGLISH | ask @holunder_ now | @holunder | HANDLE | @holunder_",
                "ENGLISH | write to a@holunder.example | b@holunder.example | EMAIL | a@holunder.example",
                "ENGLISH | rated 4.9/5 by you | 4.8 out of 5 | RATING | 4.9/5",
                "ENGLISH | with Lena Berger at the piano | Anna Berger plays | NAME | Lena Berger",
                "GERMAN | Gebacken von Lena mit viel Butter | Anna backt | NAME | Lena",
                "ENGLISH | the best in town, says mum | a bakery | CLAIM | best in town",
            })
    void isFlaggedWhereNoSourceHasItsValue(
            Tongue tongue, String caption, String source, FactKind kind, String written) {
        List<Unsupported> flagged = FindUnsupported.in(caption, tongue, evidence(source));

        assertThat(flagged).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(kind);
            assertThat(fact.span().in(caption)).isEqualTo(written);
        });
    }

    @Test
    void saysWhatTheSourceSaysInstead() {
        Evidence evidence = new Evidence(
                "Holunder",
                "",
                List.of(
                        new Source("p1", "The menu", "Flat white 4,50 €. Espresso 2,40 €."),
                        new Source("p2", "Hours", "Open from 8:00")));

        List<Unsupported> flagged =
                FindUnsupported.in("A flat white for 3.90 €? Yes, please.", Tongue.ENGLISH, evidence);

        assertThat(flagged).singleElement().satisfies(fact -> {
            assertThat(fact.why()).isEqualTo("The menu says “4,50 €”, not “3.90 €”");
            assertThat(fact.contradiction().map(other -> other.source().id())).isEqualTo(Optional.of("p1"));
        });
    }

    @Test
    void takesFactsFromTheTopicAndTheNameFromTheBrand() {
        Evidence evidence = new Evidence("Zum Goldlöffel", "Brunch on Sunday for 12 euros", List.of());

        List<Unsupported> flagged = FindUnsupported.in(
                "Sunday at Goldlöffel: brunch for €12. Ask at the bar for Lena.", Tongue.ENGLISH, evidence);

        assertThat(flagged).extracting(Unsupported::written).containsExactly("Lena");
    }

    private static Evidence evidence(String source) {
        return new Evidence("Holunder", "", List.of(new Source("p1", "A passage", source)));
    }
}
