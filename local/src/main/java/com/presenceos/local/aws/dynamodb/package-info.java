/**
 * DynamoDB by DynamoDB Local, on SQLite files in the data folder; makes the tables the template defines.
 */
@NullMarked
package com.presenceos.local.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
