package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import com.presenceos.local.log.LoggedLines;
import com.presenceos.local.log.MetricFilter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no route takes, and requests made to be read in a log. */
@Tag("slow")
final class NoRouteTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor anybody = new Visitor(STACK.url());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRACE   | /health                                      | GET
            HEAD    | /health                                      | GET
            PUT     | /brands/0193a0a0-0000-7000-8000-000000000001 | DELETE, GET, PATCH
            OPTIONS | /posts/0193a0a0-0000-7000-8000-000000000001  | GET, PATCH
            GET     | /connectors/oauth/url                        | POST
            """)
    void aMethodThatIsNotPossibleHearsWhichAre(String method, String path, String allowed) throws Exception {
        Answer answer = anybody.send(method, path, "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow")).hasValue(allowed);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void aPathThatLeadsNowhereIsAProblemToo() throws Exception {
        Answer answer = anybody.get("/nowhere/at/all");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).isEqualTo("There is nothing at this path");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /posts/Operator%20needed               | GET /api/v1/posts/{post_id} -> 401
            /posts/a%0a12:00%20ERROR%20all%20lost  | GET /api/v1/posts/{post_id} -> 401
            /Operator%20needed/%0a%1b%5B31m        | no route -> 404
            """)
    void whatSomebodyWritesIntoAPathIsNotLogged(String path, String logged) throws Exception {
        MetricFilter filter = MetricFilter.ofTheTemplate();
        try (LoggedLines lines = LoggedLines.forMachines()) {
            anybody.get(path);

            List<String> about =
                    lines.all().stream().filter(line -> line.contains(logged)).toList();
            assertThat(about).hasSize(1);
            assertThat(lines.all())
                    .noneMatch(line -> line.contains("Operator needed") || line.contains("all lost"))
                    .noneMatch(filter::matches);
        }
    }
}
