package com.presenceos.local.template;

/** The template says something that cannot be run here; the message begins with the file and the line. */
public final class TemplateError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateError(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
