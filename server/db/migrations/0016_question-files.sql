ALTER TABLE `questions` ADD `file` text;--> statement-breakpoint
ALTER TABLE `talk_questions` ADD `file` text;