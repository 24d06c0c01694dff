package com.presenceos.knowledge.passages;

import java.util.ArrayList;
import java.util.List;

/** Reads a text line by line into sections, groups and blocks. For one text each. */
final class Outline {

    private final List<Section> sections = new ArrayList<>();
    private final HeadingPath path = new HeadingPath();
    private final StringBuilder block = new StringBuilder();
    private List<String> blocks = new ArrayList<>();
    private int linesOfBlock;
    private boolean fenced;

    List<Section> read(String text) {
        open();
        text.lines().forEach(this::take);
        endGroup();
        keepTitleWithoutText();
        return sections;
    }

    private void take(String line) {
        switch (Line.of(line)) {
            case Line.Blank _ -> endGroup();
            case Line.Fence _ -> {
                fenced = !fenced;
                append(line);
            }
            case Line.Heading heading when !fenced && path.takes(heading) -> begin(heading);
            case Line.Underline underline when !fenced && isTitle() -> begin(titleAbove(underline));
            case Line.Rule _ when !fenced -> endGroup();
            case Line.Entry _ -> {
                endBlock();
                append(line);
            }
            case Line.Heading _, Line.Underline _, Line.Rule _, Line.Plain _ -> append(line);
        }
    }

    private void begin(Line.Heading heading) {
        endGroup();
        if (path.isBelow(heading)) {
            keepTitleWithoutText();
        }
        path.enter(heading);
        open();
    }

    /** A heading that nothing stands under, such as a dish in a list of dishes, is itself what its parent says. */
    private void keepTitleWithoutText() {
        if (path.isEmpty() || !sections.getLast().groups().isEmpty()) {
            return;
        }
        Group title = new Group(List.of(path.leave().title()));
        sections.removeLast();
        if (sections.isEmpty() || !sections.getLast().heading().equals(path.text())) {
            open();
        }
        sections.getLast().groups().add(title);
    }

    private void open() {
        sections.add(new Section(path.text(), new ArrayList<>()));
    }

    private void append(String line) {
        if (linesOfBlock++ > 0) {
            block.append('\n');
        }
        block.append(line);
    }

    private void endBlock() {
        if (linesOfBlock > 0) {
            blocks.add(block.toString().stripTrailing());
            block.setLength(0);
            linesOfBlock = 0;
        }
    }

    private void endGroup() {
        endBlock();
        if (!blocks.isEmpty()) {
            sections.getLast().groups().add(new Group(blocks));
            blocks = new ArrayList<>();
        }
    }

    private boolean isTitle() {
        return linesOfBlock == 1
                && blocks.isEmpty()
                && block.length() <= Line.LONGEST_MARK
                && Line.of(block.toString()) instanceof Line.Plain
                && path.takes(new Line.Heading(2, block.toString().strip()));
    }

    private Line.Heading titleAbove(Line.Underline underline) {
        String title = block.toString().strip();
        block.setLength(0);
        linesOfBlock = 0;
        return new Line.Heading(underline.level(), title);
    }
}
