/** What people see of a network: its accounts, posts and comments, in a frame that also holds the page of consent. */
@NullMarked
package com.presenceos.local.networks.kit.pages;

import org.jspecify.annotations.NullMarked;
