package com.presenceos.checks;

import java.util.List;

/** One thing a text is looked through for. */
interface Check {

    List<Finding> in(TextToCheck text);
}
