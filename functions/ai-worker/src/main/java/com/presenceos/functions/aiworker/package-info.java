/** Does the work that takes longer than a request may. */
@NullMarked
package com.presenceos.functions.aiworker;

import org.jspecify.annotations.NullMarked;
