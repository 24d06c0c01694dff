package com.presenceos.drafts.writing;

import com.presenceos.writing.ModelAnswer;
import java.util.List;

/** @param label of the picture among the media that the writer was given */
record WrittenAltText(String label, String text) {

    static List<WrittenAltText> readAll(ModelAnswer answer) {
        return answer.objects("alt_texts").stream()
                .map(each -> new WrittenAltText(each.text("media"), each.text("text")))
                .toList();
    }
}
