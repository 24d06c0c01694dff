/** AWS clients, made once and on first use, and the secrets read through them. */
@NullMarked
package com.presenceos.platform.aws;

import org.jspecify.annotations.NullMarked;
