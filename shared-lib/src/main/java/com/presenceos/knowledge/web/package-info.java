/**
 * Fetches one page of the web that a user named. The address is a stranger's, and so is everything it leads to: only public
 * addresses are asked, within bounds of time and size, and what is answered is only handed on.
 */
@NullMarked
package com.presenceos.knowledge.web;

import org.jspecify.annotations.NullMarked;
