/** Amazon Bedrock's Converse and its Titan, in JSON and without looking at signatures. What is written comes from elsewhere. */
@NullMarked
package com.presenceos.local.models.bedrock;

import org.jspecify.annotations.NullMarked;
