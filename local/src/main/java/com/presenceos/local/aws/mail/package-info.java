/** Mail: what is sent by SES is kept and shown, and leaves this machine never. */
@NullMarked
package com.presenceos.local.aws.mail;

import org.jspecify.annotations.NullMarked;
