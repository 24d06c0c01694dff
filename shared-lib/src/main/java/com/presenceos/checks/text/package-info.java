/** Text as the checks read it: tokens, sentences, emojis, and the language it is in. Knows no brand and no rule. */
@NullMarked
package com.presenceos.checks.text;

import org.jspecify.annotations.NullMarked;
