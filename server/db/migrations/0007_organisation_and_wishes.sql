CREATE TABLE `organisation_values` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `contactDoneAt` text;