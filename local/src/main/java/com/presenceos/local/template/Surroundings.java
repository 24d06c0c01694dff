package com.presenceos.local.template;

import com.presenceos.local.aws.LocalAccount;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * What the template does not say itself.
 *
 * @param stack the stack's name, part of every physical name
 * @param parameters values for the template's parameters; the others take their defaults
 * @param queueUrl where the queue of a name is reached
 */
public record Surroundings(
        LocalAccount account, String stack, Map<String, String> parameters, Function<String, URI> queueUrl) {

    public Surroundings {
        parameters = Map.copyOf(parameters);
    }
}
