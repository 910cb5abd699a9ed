-- Changed in its place: a table that is dropped and made anew takes what hangs on its rows with it.
ALTER TABLE `reviews` ALTER COLUMN `submissionId` DROP NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD COLUMN `workId` text REFERENCES works(workId) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `reviews` ADD CONSTRAINT `of_one_thing` CHECK ((`submissionId` is null) <> (`workId` is null));--> statement-breakpoint
CREATE INDEX `reviews_by_work` ON `reviews` (`workId`);--> statement-breakpoint
CREATE TABLE `reviewed_works` (
	`reviewId` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`what` text NOT NULL,
	`myPart` text NOT NULL,
	`satisfied` text NOT NULL,
	`files` text NOT NULL,
	FOREIGN KEY (`reviewId`) REFERENCES `reviews`(`reviewId`) ON UPDATE no action ON DELETE cascade
);
