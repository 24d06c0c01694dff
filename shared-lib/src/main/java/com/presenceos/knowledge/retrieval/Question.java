package com.presenceos.knowledge.retrieval;

import com.presenceos.brands.BrandId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param on the day, in the brand's zone, on which what is found must hold and be in season; today unless said
 * @param limit passages at the most
 * @param tokens how long they may be together, in a model's tokens
 */
public record Question(BrandId brand, String text, Optional<LocalDate> on, int limit, int tokens) {}
