package com.presenceos.knowledge.reading;

import static com.presenceos.knowledge.reading.ReadingWorld.content;
import static com.presenceos.knowledge.reading.ReadingWorld.read;
import static com.presenceos.knowledge.reading.ReadingWorld.refusal;
import static com.presenceos.knowledge.reading.ReadingWorld.title;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReadingTest {

    @Test
    void keepsTheStructureOfAPage() {
        ReadDocument document = read("page", """
                <!doctype html><html><head><title>Café Norr</title><style>p { color: red }</style></head><body>
                <header><h1>Logo</h1></header><nav><a href="/">Home</a></nav>
                <main><article><header><h2>Our
                   <b>menu</b></h2></header>
                <p>Baked <i>every</i> morning,<br>from seven.</p><div>Two<div>blocks</div></div>
                <ul><li><p>Tea</p></li><li>Coffee<ol><li>black</li></ol></li></ul>
                <table><thead><tr><th>Dish</th><th>Price</th></tr></thead><tr><td><p>Bun</p></td><td>30&nbsp;kr</td></tr></table>
                <pre>a
                  b</pre></article></main>
                <footer>© Norr</footer></body></html>
                """);

        assertThat(document.format()).isEqualTo(Format.HTML);
        assertThat(title(document)).isEqualTo("Café Norr");
        assertThat(content(document).replace('\u00a0', ' ')).isEqualTo("""
                ## Our menu

                Baked every morning,
                from seven.

                Two

                blocks

                - Tea
                - Coffee
                  - black

                | Dish | Price |
                | Bun | 30 kr |

                a
                  b""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>secret</script>",
                "<style>secret</style>",
                "<noscript>secret</noscript>",
                "<template>secret</template>",
                "<p hidden>secret</p>",
                "<div aria-hidden=true><p>secret</p></div>",
                "<p style='color:red; DISPLAY : none'>secret</p>",
                "<p style='visibility:hidden'>secret</p>",
                "<p style='font-size: 0px;'>secret</p>",
                "<p style='opacity:0'>secret</p>",
                "<p style='position:absolute;left:-9999px'>secret</p>",
                "<div role=navigation>secret</div>",
                "<!-- secret -->"
            })
    void leavesOutWhatNobodySees(String hidden) {
        assertThat(content(read("a.html", "<html><p style='font-size:0.9em;opacity:0.9'>Seen." + hidden)))
                .isEqualTo("Seen.");
    }

    @Test
    void takesTheFirstHeadingWhereThereIsNoTitle() {
        assertThat(title(read("a.html", "<header><h1>Norr</h1></header><p>Tea")))
                .isEqualTo("Norr");
        assertThat(title(read("Our_page.html", "<p>Tea"))).isEqualTo("Our page");
    }

    @Test
    void showsWhatIsSpelledAsEntities() {
        assertThat(content(read("a.html", "<html>pay&#x202e;lo&#8203;ad &lt;b&gt;")))
                .isEqualTo("payload <b>");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(refusal("a.html", "<html><script>start()</script><div id=app></div></html>"))
                .isEqualTo("has no text in it");
    }

    /** Not a timed test: with anything that grows by the square these would take minutes, or the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<b>", "<div>", "<table><tr><td>", "<li><ul>", "<p hidden></p>", "<p a=", "&#x202e;", "<!--", "<"
            })
    void readsAMillionOfAnything(String repeated) {
        String page = "<html>Seen." + repeated.repeat(1_000_000 / repeated.length());

        assertThat(content(read("a.html", page))).startsWith("Seen.");
    }
}
