/**
 * What is so about posts, and who may change it: ports with one conditional write a method, under a fence, and the classes that
 * keep them in PostgreSQL ({@code Sql...}). The engine writes through {@code Ledger} and {@code CommentLedger}, people through
 * {@code PostChanges}; rows are read and mapped in one place, {@code PostRow}.
 */
@NullMarked
package com.presenceos.publishing.ledger;

import org.jspecify.annotations.NullMarked;
