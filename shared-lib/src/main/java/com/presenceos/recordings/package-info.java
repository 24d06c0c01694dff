/** Voice notes: what somebody said, written down by a model that listens. Knows nothing of what the text is for. */
@NullMarked
package com.presenceos.recordings;

import org.jspecify.annotations.NullMarked;
