package com.presenceos.knowledge.reading;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** A page as its readers see it: headings, paragraphs, lists and tables, without what stands around them. */
final class HtmlPage {

    private final Document page;
    private final Deadline deadline;

    private HtmlPage(Document page, Deadline deadline) {
        this.page = page;
        this.deadline = deadline;
    }

    static HtmlPage read(String html, Deadline deadline) {
        if (html.length() > Bounds.HTML_CHARACTERS) {
            throw Refusal.because(
                    "has %,d characters of HTML; %,d are allowed".formatted(html.length(), Bounds.HTML_CHARACTERS));
        }
        Document page =
                Parser.htmlParser().setMaxDepth(Bounds.HTML_DEPTH).parseInput(new TimedReader(html, deadline), "");
        return new HtmlPage(page, deadline);
    }

    Optional<String> title() {
        return Optional.of(page.title())
                .filter(title -> !title.isBlank())
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text));
    }

    String text() {
        HtmlText text = new HtmlText(deadline);
        NodeTraversor.filter(text, page.body());
        return text.toString();
    }
}
