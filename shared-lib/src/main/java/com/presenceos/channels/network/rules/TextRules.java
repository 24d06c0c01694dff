package com.presenceos.channels.network.rules;

/**
 * How much a post may say.
 *
 * @param maxCharacters of the caption, hashtags included
 * @param counting what the network means by a character, in captions and comments
 * @param firstCommentMaxCharacters 0 where no first comment can be left
 */
public record TextRules(
        int maxCharacters,
        CharacterCounting counting,
        int hashtagsMax,
        int mentionsMax,
        int firstCommentMaxCharacters) {}
