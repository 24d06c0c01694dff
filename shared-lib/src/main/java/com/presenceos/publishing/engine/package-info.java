/**
 * What happens when a post's time comes. {@code AdvancePublication} looks at the post and takes the one step that is next: prepare,
 * commit, ask the network after a doubt, leave the first comment. What a network's answer leads to is decided in one switch,
 * {@code Consequence}.
 */
@NullMarked
package com.presenceos.publishing.engine;

import org.jspecify.annotations.NullMarked;
