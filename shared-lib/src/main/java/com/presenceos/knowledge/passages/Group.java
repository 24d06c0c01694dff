package com.presenceos.knowledge.passages;

import java.util.List;

/** Lines without a blank line between them: a paragraph, a list, a table with the sentence above it. */
record Group(List<String> blocks) {

    int length() {
        return blocks.stream().mapToInt(block -> block.length() + 1).sum() - 1;
    }

    String text() {
        return String.join("\n", blocks);
    }
}
