package com.presenceos.knowledge.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the text of a PDF, one string per page, and stops where a file would go on without end. */
final class PdfPages extends PDFTextStripper {

    private static final Pattern HYPHEN_AT_LINE_END =
            Pattern.compile("(?<=\\p{L})(?:-\\n(?=\\p{Ll})|[\u00ad\u2010]\\n)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    private final Deadline deadline;
    private final List<String> pages = new ArrayList<>();
    private int end;
    private int characters;
    private int charactersOfPage;

    PdfPages(Deadline deadline) {
        this.deadline = deadline;
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setArticleEnd("\n");
    }

    List<String> pages() {
        return List.copyOf(pages);
    }

    @Override
    protected void startPage(PDPage page) {
        deadline.check();
        charactersOfPage = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        String all = output.toString();
        String text = all.substring(end).strip();
        end = all.length();
        pages.add(BLANK_LINES
                .matcher(HYPHEN_AT_LINE_END.matcher(text).replaceAll(""))
                .replaceAll("\n\n"));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        charactersOfPage++;
        if (characters > Bounds.CHARACTERS) {
            throw Refusal.tooManyCharacters();
        }
        if (charactersOfPage > Bounds.CHARACTERS_OF_A_PAGE) {
            throw Refusal.because("has more than %,d characters on page %d"
                    .formatted(Bounds.CHARACTERS_OF_A_PAGE, getCurrentPageNo()));
        }
        super.processTextPosition(text);
    }
}
