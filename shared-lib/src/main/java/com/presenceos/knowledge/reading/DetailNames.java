package com.presenceos.knowledge.reading;

import java.util.Set;
import java.util.TreeSet;

/** The details an item of any type may have, by how they are written in JSON. */
public record DetailNames(Set<String> texts, Set<String> lists, Set<String> numbers) {

    public DetailNames {
        texts = Set.copyOf(texts);
        lists = Set.copyOf(lists);
        numbers = Set.copyOf(numbers);
    }

    boolean know(String name) {
        return texts.contains(name) || lists.contains(name) || numbers.contains(name);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(texts);
        all.addAll(lists);
        all.addAll(numbers);
        return all;
    }
}
