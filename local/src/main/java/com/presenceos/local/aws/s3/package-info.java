/**
 * S3 by S3Proxy on a folder: signatures are checked, and a browser on any page may use presigned addresses.
 */
@NullMarked
package com.presenceos.local.aws.s3;

import org.jspecify.annotations.NullMarked;
