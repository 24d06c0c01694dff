package com.presenceos.local.template;

/** A secret as the template defines it. */
public sealed interface SecretDefinition {

    String name();

    /** One whose text stands in the template. */
    record Written(String name, String text) implements SecretDefinition {}

    /**
     * One with a random part.
     *
     * @param template a JSON object that the random text joins under {@code key}
     */
    record Generated(String name, String template, String key, int length, boolean excludePunctuation)
            implements SecretDefinition {}
}
