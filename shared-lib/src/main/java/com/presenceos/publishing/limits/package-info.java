/**
 * What must be counted and remembered across all workers, in DynamoDB: places in a network's quota, turns and blocks of
 * accounts, and when the sweep is next needed. Everything in the table can be lost without a post being lost or doubled.
 */
@NullMarked
package com.presenceos.publishing.limits;

import org.jspecify.annotations.NullMarked;
