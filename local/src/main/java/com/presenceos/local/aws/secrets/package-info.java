/**
 * A stand-in for Secrets Manager: its JSON 1.1 protocol, versions and stages, in one file that only its owner may read.
 * Secrets lie in that file unencrypted; it is for made-up secrets. Requests are not checked for their signature.
 */
@NullMarked
package com.presenceos.local.aws.secrets;

import org.jspecify.annotations.NullMarked;
