package com.presenceos.knowledge.reading;

import static com.presenceos.knowledge.reading.ReadingWorld.fields;
import static com.presenceos.knowledge.reading.ReadingWorld.read;
import static com.presenceos.knowledge.reading.ReadingWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReadingTest {

    @Test
    void readsATableRowByRow() {
        ReadDocument document = read("menu.csv", """
                Type,Title,Content,Price,details.currency,Allergens,Duration seconds,Season months,Valid-From,Featured
                Menu,Flat white,"Two shots,
                one milk",45,SEK,milk; soy | oat,90,6;7 8,2026-06-01,yes

                faq,"Is it ""open""?",,,,,,,,no
                too,few
                menu,Bun,Warm,30,SEK,,soon,June,,perhaps
                """);

        assertThat(document.format()).isEqualTo(Format.CSV);
        assertThat(fields(document))
                .containsExactly(
                        "line 2 {\"knowledge_type\":\"menu\",\"title\":\"Flat white\",\"content\":\"Two shots,\\none milk\","
                                + "\"details\":{\"price\":\"45\",\"currency\":\"SEK\",\"allergens\":[\"milk\",\"soy\",\"oat\"],\"duration_seconds\":90},"
                                + "\"season_months\":[6,7,8],\"valid_from\":\"2026-06-01\",\"featured\":true}",
                        "line 5 {\"knowledge_type\":\"faq\",\"title\":\"Is it \\\"open\\\"?\",\"featured\":false}",
                        "Unusable[number=3, place=line 6, problem=has 2 columns; the header has 10. A value with a separator in it belongs in quotes]",
                        "line 7 {\"knowledge_type\":\"menu\",\"title\":\"Bun\",\"content\":\"Warm\",\"details\":{\"price\":\"30\",\"currency\":\"SEK\","
                                + "\"duration_seconds\":\"soon\"},\"season_months\":[\"June\"],\"featured\":\"perhaps\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatStandsBetweenColumns(String separator) {
        String table = String.join(separator, "title", "content", "price") + "\n"
                + String.join(separator, "Bun", "\"a;b,c\"", "30") + "\n";

        assertThat(fields(read("anything.txt", table)))
                .containsExactly("line 2 {\"title\":\"Bun\",\"content\":\"a;b,c\",\"details\":{\"price\":\"30\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            title,colour\\nBun,red            ! has an unknown column 'colour'; columns are type, title, content,
            title,\\nBun,red                  ! has a column without a name
            title,price,details.price\\nA,1,2 ! has the column 'price' twice: as 'price' and 'details.price'
            content,price\\nA,1               ! has no column 'title'; columns are
            title,content\\n                  ! has a header and no rows
            title,content\\nA,B\\nC,"D        ! cannot be read as CSV after line 2
            """)
    void saysWhatIsWrongWithATable(String table, String refusal) {
        assertThat(refusal("a.csv", table.replace("\\n", "\n"))).startsWith(refusal);
    }

    @Test
    void takesTwoThousandRowsAndNoMore() {
        assertThat(read("a.csv", "title\n" + "Bun\n".repeat(2000)).rows()).hasSize(2000);
        assertThat(refusal("a.csv", "title\n" + "Bun\n".repeat(2001))).startsWith("has more than 2,000 rows");
        assertThat(refusal("a.json", "[" + "{},".repeat(2000) + "{}]")).startsWith("has more than 2,000 rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\":\"Bun\",\"details\":{\"price\":\"4.50\"},\"colour\":1.50}, 7]",
                "{\"items\":[{\"title\":\"Bun\",\"details\":{\"price\":\"4.50\"},\"colour\":1.50}, 7]}"
            })
    void readsAListOfItemsAndLeavesItsFieldsToTheCaller(String json) {
        ReadDocument document = read("anything.txt", json);

        assertThat(document.format()).isEqualTo(Format.JSON);
        assertThat(fields(document))
                .containsExactly(
                        "item 1 {\"title\":\"Bun\",\"details\":{\"price\":\"4.50\"},\"colour\":1.50}",
                        "Unusable[number=2, place=item 2, problem=is not an object]");
    }

    @Test
    void saysWhatIsWrongWithAList() {
        assertThat(refusal("a.json", "[{\"title\": }]")).isEqualTo("is not valid JSON at line 1, column 12");
        assertThat(refusal("a.json", "[{\"title\":1,\"title\":2}]")).startsWith("is not valid JSON at line 1");
        assertThat(refusal("a.json", "\"text\"")).startsWith("is JSON, but neither a list");
        assertThat(refusal("a.json", "{\"item\":[]}")).startsWith("is JSON, but neither a list");
        assertThat(refusal("a.json", "{\"items\":[],\"more\":1}")).startsWith("has fields beside \"items\"");
        assertThat(refusal("a.txt", "[".repeat(100_000))).startsWith("is JSON nested deeper than 20 levels");
        assertThat(refusal("a.json", "[] []")).startsWith("is not valid JSON");
    }

    @Test
    void showsWhatJsonSpellsInEscapes() {
        ReadDocument document =
                read("a.json", "[{\"title\":\"a\\u202eb\\u0000\",\"details\":{\"allergens\":[\"mi\\u200blk\"]}}]");

        assertThat(fields(document))
                .containsExactly("item 1 {\"title\":\"ab\",\"details\":{\"allergens\":[\"milk\"]}}");
        assertThat(document.notes())
                .containsExactly(
                        "2 invisible characters were left out (zero width, or changing the direction of text)",
                        "1 control character was left out");
    }
}
