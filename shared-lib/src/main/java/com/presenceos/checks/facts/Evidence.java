package com.presenceos.checks.facts;

import java.util.List;

/**
 * Everything a caption may take its facts from.
 *
 * @param brand its name, which needs no proof
 * @param topic what was asked for
 */
public record Evidence(String brand, String topic, List<Source> sources) {

    public Evidence {
        sources = List.copyOf(sources);
    }
}
