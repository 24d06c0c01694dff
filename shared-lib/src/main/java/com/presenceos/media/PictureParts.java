package com.presenceos.media;

/**
 * What a picture's file says around its pixels.
 *
 * @param manyPictures whether the file holds more than one, as phones do for depth or brightness
 */
record PictureParts(Orientation orientation, boolean manyPictures) {}
