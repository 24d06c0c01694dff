/**
 * Videos: what their content really is, and how they are kept. Only the boxes are read (ISO/IEC 14496-12 and QuickTime, which
 * is the same here), never the pictures in them: nothing of a stranger's is decoded, and the file is never in memory.
 */
@NullMarked
package com.presenceos.media.video;

import org.jspecify.annotations.NullMarked;
