/** Mail of plain text to one person, how much of it anybody gets, and that what is put off is not forgotten. */
@NullMarked
package com.presenceos.platform.mail;

import org.jspecify.annotations.NullMarked;
